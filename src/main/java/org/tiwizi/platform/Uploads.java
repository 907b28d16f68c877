package org.tiwizi.platform;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Files that may come with a form. */
public final class Uploads {

    private Uploads() {
    }

    /**
     * Whether a file was chosen at all, be it empty: browsers send a part without a name
     * for a field that was left alone.
     */
    public static boolean isChosen(@Nullable MultipartFile file) {
        return file != null && (!file.isEmpty() || StringUtils.hasText(file.getOriginalFilename()));
    }

}
