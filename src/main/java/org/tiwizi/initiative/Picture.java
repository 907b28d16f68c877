package org.tiwizi.initiative;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * The picture of an initiative: where its content is found, and its size in pixels so
 * that a page keeps its place.
 */
@Embeddable
public record Picture(UUID id, int width, int height) {
}
