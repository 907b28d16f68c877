package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/**
 * One of the 12 regions of 2015 (décret 2-15-40); the code is ISO 3166-2, the position
 * the official number.
 */
public record Region(String code, int position, Label name) {

}
