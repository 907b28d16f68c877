package org.tiwizi.mission.web;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.mission.MissionFiles;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was handed in and what shows a measure, for the two parties. */
@Controller
@RequestMapping("/partnerships/{id}")
class FileController {

    private final MissionFiles files;

    FileController(MissionFiles files) {
        this.files = files;
    }

    @GetMapping("/milestones/{milestone}/deliveries/{delivery}/file")
    ResponseEntity<Resource> delivered(@PathVariable UUID id, @PathVariable UUID milestone, @PathVariable UUID delivery,
            @AuthenticationPrincipal Member party) {
        return this.files.delivered(id, milestone, delivery, party);
    }

    @GetMapping("/indicators/{indicator}/evidence")
    ResponseEntity<Resource> evidence(@PathVariable UUID id, @PathVariable UUID indicator,
            @AuthenticationPrincipal Member party) {
        return this.files.evidence(id, indicator, party);
    }

}
