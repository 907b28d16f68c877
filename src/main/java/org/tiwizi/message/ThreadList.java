package org.tiwizi.message;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Some threads, newest first; after that one come older ones, if there are any. */
public record ThreadList(List<ThreadCard> threads, @Nullable UUID older) {

}
