package org.tiwizi.recommendation;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.matching.CandidateService;
import org.tiwizi.matching.CandidateService.Pairing;
import org.tiwizi.matching.MatchCard;
import org.tiwizi.matching.Side;
import org.tiwizi.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last night recommends to whom, and how the nights went. */
@Service
@Transactional(readOnly = true)
public class RecommendationService {

    /** So many recommendations are shown to one organisation. */
    static final int SHOWN = 20;

    /** So many nights are told of. */
    static final int NIGHTS = 14;

    private static final String LAST = """
            select r.need_id, r.offer_id from recommendation r
            join offer o on o.id = r.offer_id join need n on n.id = r.need_id
            join initiative i on i.id = n.initiative_id
            where r.run_id = (select id from recommendation_run where state = 'DONE' order by night desc limit 1)
                and %s = :organisation
            order by r.score desc, r.offer_id, r.need_id limit :most
            """;

    private final JdbcClient database;

    private final RunStore runs;

    private final CandidateService candidates;

    RecommendationService(JdbcClient database, RunStore runs, CandidateService candidates) {
        this.database = database;
        this.runs = runs;
        this.candidates = candidates;
    }

    /**
     * What was recommended to this association or company in the last night that is done,
     * best first, without what was proposed or found not to fit since.
     */
    public List<MatchCard> forMember(Member member, Language reader) {
        boolean association = member.role() == Role.ASSOCIATION;
        List<Pairing> pairs = this.database.sql(LAST.formatted(association ? "i.association_id" : "o.company_id"))
            .param("organisation", member.organisation())
            .param("most", SHOWN)
            .query((row, number) -> new Pairing(row.getObject("need_id", UUID.class),
                    row.getObject("offer_id", UUID.class)))
            .list();
        return this.candidates.tell(pairs, association ? Side.ASSOCIATION : Side.COMPANY, reader);
    }

    /** The newest nights, newest first. */
    public List<RunView> nights() {
        return this.runs.newest(NIGHTS);
    }

}
