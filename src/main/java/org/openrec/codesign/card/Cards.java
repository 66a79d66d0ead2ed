package org.openrec.codesign.card;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.codesign.ContributionKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The cards. */
public interface Cards extends Repository<Card, Long> {

    Card save(Card card);

    Optional<Card> findByIdAndInitiative(long id, UUID initiative);

    /** The card of that number, or the one under which it lies. */
    default Optional<Card> lying(long number, UUID initiative) {
        return findByIdAndInitiative(number, initiative).map(card -> card.joinedInto()
                .flatMap(top -> findByIdAndInitiative(top, initiative))
                .orElse(card));
    }

    /** In the order in which they stand. */
    List<Card> findByInitiativeOrderByPlaceAscIdAsc(UUID initiative);

    List<Card> findByInitiativeAndKindOrderByPlaceAscIdAsc(UUID initiative, ContributionKind kind);

    List<Card> findByIdInAndInitiative(Collection<Long> ids, UUID initiative);

    List<Card> findByJoinedInto(long card);

    @Query("SELECT c.kind FROM Card c WHERE c.id = :id AND c.initiative = :initiative")
    Optional<ContributionKind> kindOf(long id, UUID initiative);

    /** For a card that is no contribution by itself; never that of a contribution. */
    @Query(value = "SELECT nextval('openrec.contribution_id_seq')", nativeQuery = true)
    long nextNumber();
}
