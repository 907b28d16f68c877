package org.tiwizi.mission;

import java.util.Optional;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.shared.NotFound;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a mission, for its two parties; NotFound for all others. */
@Service
@Transactional(readOnly = true)
public class MissionFiles {

    private final PartnershipService partnerships;

    private final Deliveries deliveries;

    private final IndicatorRepository indicators;

    private final DocumentStore documents;

    MissionFiles(PartnershipService partnerships, Deliveries deliveries, IndicatorRepository indicators,
            DocumentStore documents) {
        this.partnerships = partnerships;
        this.deliveries = deliveries;
        this.indicators = indicators;
        this.documents = documents;
    }

    /** What was handed in for a milestone. */
    public ResponseEntity<Resource> delivered(UUID partnershipId, UUID milestoneId, UUID deliveryId, Member party) {
        this.partnerships.demandParty(partnershipId, party);
        return download(this.deliveries.file(partnershipId, milestoneId, deliveryId), deliveryId);
    }

    /** What shows a measure. */
    public ResponseEntity<Resource> evidence(UUID partnershipId, UUID indicatorId, Member party) {
        this.partnerships.demandParty(partnershipId, party);
        return download(this.indicators.findByIdAndPartnershipId(indicatorId, partnershipId).map(Indicator::documentId),
                indicatorId);
    }

    private ResponseEntity<Resource> download(Optional<UUID> document, UUID id) {
        return document.map(this.documents::download).orElseThrow(() -> new NotFound("file", id));
    }

}
