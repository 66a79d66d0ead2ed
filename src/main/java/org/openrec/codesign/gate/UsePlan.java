package org.openrec.codesign.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/** Where students meet the badge, who speaks of it and who answers, and when that is looked at again. */
@Entity
@Table(name = "use_plan")
public class UsePlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private String places;
    private String communication;
    private String contact;
    private LocalDate reviewOn;
    private Instant plannedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected UsePlan() {}

    UsePlan(
            InitiativeId initiative,
            String places,
            String communication,
            String contact,
            LocalDate reviewOn,
            Instant now) {
        this.initiative = initiative.value();
        this.places = places;
        this.communication = communication;
        this.contact = contact;
        this.reviewOn = reviewOn;
        this.plannedAt = now;
    }

    public String places() {
        return places;
    }

    public String communication() {
        return communication;
    }

    public String contact() {
        return contact;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }
}
