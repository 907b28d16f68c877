package org.tiwizi.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.tiwizi.shared.Conflict;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;

/**
 * A step whose page is shown again, with what was typed, when the step is no longer
 * possible. The model then holds {@code conflict}, a message key, and the answer is 409.
 */
public final class Attempt {

    private Attempt() {
    }

    /** Takes the step, or says that the page is to be shown again. */
    public static boolean fails(Runnable step, Model model, HttpServletResponse response) {
        try {
            step.run();
            return false;
        }
        catch (Conflict conflict) {
            model.addAttribute("conflict", conflict.key());
        }
        catch (OptimisticLockingFailureException ex) {
            model.addAttribute("conflict", "error.409.text");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return true;
    }

}
