package org.tiwizi.review;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews of a partnership, at most one of each side. */
interface PartnerReviewRepository extends Repository<PartnerReview, UUID> {

    PartnerReview save(PartnerReview review);

    void flush();

    List<PartnerReview> findByPartnershipId(UUID partnershipId);

    /** To take a step: whoever takes one at the same time waits, and then sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PartnerReview r where r.partnershipId = :partnershipId order by r.author")
    List<PartnerReview> lock(UUID partnershipId);

}
