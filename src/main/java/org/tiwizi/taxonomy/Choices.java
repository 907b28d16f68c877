package org.tiwizi.taxonomy;

import java.util.List;

import org.tiwizi.platform.Option;

import org.springframework.stereotype.Component;

/** Lists for forms, in the reader’s language. */
@Component
public class Choices {

    /** Regions in official order. */
    public List<Option> regions() {
        throw new UnsupportedOperationException();
    }

    /** Provinces by region, named with it. */
    public List<Option> provinces() {
        throw new UnsupportedOperationException();
    }

    /** Sectors in their order. */
    public List<Option> sectors() {
        throw new UnsupportedOperationException();
    }

    /** Activities. */
    public List<Option> activities() {
        throw new UnsupportedOperationException();
    }

    /** Goals, "4. Quality education". */
    public List<Option> goals() {
        throw new UnsupportedOperationException();
    }

    /** Modes; the value is the constant’s name. */
    public List<Option> modes() {
        throw new UnsupportedOperationException();
    }

    /** Languages; the value is the constant’s name. */
    public List<Option> languages() {
        throw new UnsupportedOperationException();
    }

}
