package org.tiwizi.initiative.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.PictureService;
import org.tiwizi.initiative.ShownPicture;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The picture of an initiative. Pages ask for it with its id, so that whoever has it
 * keeps it until there is another.
 */
@Controller
class ShownPictureController {

    private static final String KEPT = CacheControl.maxAge(Duration.ofDays(365))
        .cachePublic()
        .immutable()
        .getHeaderValue();

    private final PictureService pictures;

    ShownPictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/initiatives/{slug}/picture")
    ResponseEntity<byte[]> show(@PathVariable String slug, @RequestParam(required = false) @Nullable String v,
            @AuthenticationPrincipal @Nullable Member reader, HttpServletResponse response) {
        ShownPicture picture = this.pictures.show(slug, reader);
        if (picture.open() && picture.id().toString().equals(v)) {
            // set here, not added: every answer already has this header
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture.content());
    }

}
