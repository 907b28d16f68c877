package org.tiwizi.shared;

/** A step that the state machine does not allow from where the thing stands: 409. */
public class IllegalTransition extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String description;

    public IllegalTransition(Enum<?> from, Enum<?> to) {
        super("error.409.transition");
        this.description = "Cannot go from %s to %s".formatted(from, to);
    }

    @Override
    public String getMessage() {
        return this.description;
    }

}
