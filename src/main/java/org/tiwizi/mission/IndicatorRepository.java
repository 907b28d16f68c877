package org.tiwizi.mission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Indicators, reached through a partnership that was opened for its party. */
interface IndicatorRepository extends Repository<Indicator, UUID> {

    Indicator save(Indicator indicator);

    void delete(Indicator indicator);

    void flush();

    Optional<Indicator> findByIdAndPartnershipId(UUID id, UUID partnershipId);

    List<Indicator> findByPartnershipIdOrderByPositionAsc(UUID partnershipId);

}
