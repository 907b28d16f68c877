package org.tiwizi.convention.web;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.convention.ConventionCheck;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.document.Digest;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.FileFault;
import org.tiwizi.document.UnusableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Whether a file is a genuine convention, for anyone who has its code. The browser
 * compares by itself where it can; what is sent here is read through once and forgotten.
 */
@Controller
@RequestMapping("/conventions/{code}")
class ConventionCheckController {

    private static final String PAGE = "convention/check";

    private final ConventionService conventions;

    ConventionCheckController(ConventionService conventions) {
        this.conventions = conventions;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        model.addAttribute("check", this.conventions.check(code));
        return PAGE;
    }

    @PostMapping
    String check(@PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
            throws IOException {
        ConventionCheck check = this.conventions.check(code);
        model.addAttribute("check", check);
        try {
            model.addAttribute("result", check.of(sha256(file)));
        }
        catch (UnusableFile ex) {
            model.addAttribute("invalid", true);
            model.addAttribute("problem", ex.key());
        }
        return PAGE;
    }

    private static String sha256(@Nullable MultipartFile file) throws UnusableFile, IOException {
        if (file == null || file.isEmpty()) {
            throw new UnusableFile(FileFault.EMPTY);
        }
        if (file.getSize() > FileCheck.MOST_BYTES) {
            throw new UnusableFile(FileFault.HEAVY);
        }
        try (InputStream content = file.getInputStream()) {
            return Digest.of(content).sha256();
        }
    }

}
