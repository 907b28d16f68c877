package org.tiwizi.convention;

/** How a signatory signed: by a click, or by hand on a copy that they sent in. */
public enum SigningWay {

    CLICK, SCAN

}
