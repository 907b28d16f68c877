package org.tiwizi.mission.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.platform.Uploads;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that may come with a form, checked before anything is stored; what is wrong with
 * it stands among the form’s errors and beside its field.
 */
@Component
class Attachments {

    private final FileCheck check;

    Attachments(FileCheck check) {
        this.check = check;
    }

    /** None when no file was chosen or the file is not taken. */
    @Nullable CheckedFile of(@Nullable MultipartFile file, BindingResult errors, Model model) {
        if (file == null || !Uploads.isChosen(file)) {
            return null;
        }
        try {
            return this.check.check(file.getOriginalFilename(), file);
        }
        catch (UnusableFile ex) {
            errors.addError(
                    new FieldError(errors.getObjectName(), "file", null, false, new String[] { ex.key() }, null, null));
            model.addAttribute("problem", ex.key());
            return null;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
