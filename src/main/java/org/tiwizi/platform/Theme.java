package org.tiwizi.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device says. */
enum Theme {

    LIGHT, DARK, AUTO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter((theme) -> theme.code().equals(code)).findFirst();
    }

}
