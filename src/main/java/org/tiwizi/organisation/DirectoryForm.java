package org.tiwizi.organisation;

import org.jspecify.annotations.NullUnmarked;

/**
 * What a directory is asked for. Nothing here is refused: what cannot be understood is
 * left aside and the page says so.
 */
@NullUnmarked
public record DirectoryForm(String q, String region, String sector, String activity, String page) {

}
