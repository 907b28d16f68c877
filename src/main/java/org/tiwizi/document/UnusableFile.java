package org.tiwizi.document;

/** A file that we do not take; the page says why beside the field. */
public class UnusableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileFault fault;

    public UnusableFile(FileFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public FileFault fault() {
        return this.fault;
    }

    /** A message key: {@code FileFault.<fault>}. */
    public String key() {
        return "FileFault." + this.fault.name();
    }

}
