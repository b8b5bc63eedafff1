package org.jointmeeting.agenda.owners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jointmeeting.shared.tracking.Tracked;

/** A kind of owners' matter 业主共同决定事项, with the shares its vote must reach. It is data: seeded from Civil Code article 278. */
@Entity
@Table(name = "owners_matter")
class OwnersMatter extends Tracked {

    private String code = "";

    @Column(name = "name_zh")
    private String nameZh = "";

    @Column(name = "name_en")
    private String nameEn = "";

    private String basis = "";

    @Column(name = "turnout_numerator")
    private int turnoutNumerator = 1;

    @Column(name = "turnout_denominator")
    private int turnoutDenominator = 1;

    @Column(name = "turnout_exceeded")
    private boolean turnoutExceeded;

    @Column(name = "consent_numerator")
    private int consentNumerator = 1;

    @Column(name = "consent_denominator")
    private int consentDenominator = 1;

    @Column(name = "consent_exceeded")
    private boolean consentExceeded;

    private boolean retired;

    protected OwnersMatter() {}

    OwnersMatter(String code, OwnersMatterChange given) {
        this.code = code;
        change(given);
    }

    final void change(OwnersMatterChange given) {
        nameZh = given.nameZh();
        nameEn = given.nameEn();
        basis = given.basis();
        turnoutNumerator = given.turnout().numerator();
        turnoutDenominator = given.turnout().denominator();
        turnoutExceeded = given.turnout().exceeded();
        consentNumerator = given.consent().numerator();
        consentDenominator = given.consent().denominator();
        consentExceeded = given.consent().exceeded();
        retired = given.retired();
    }

    OwnersMatterChange changeable() {
        return new OwnersMatterChange(nameZh, nameEn, basis, turnout(), consent(), retired);
    }

    /** Of all owners, and of the whole floor area: how much must take part. */
    Share turnout() {
        return new Share(turnoutNumerator, turnoutDenominator, turnoutExceeded);
    }

    /** Of those who took part, and of their floor area: how much must consent. */
    Share consent() {
        return new Share(consentNumerator, consentDenominator, consentExceeded);
    }

    String code() {
        return code;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    OwnersMatterView view() {
        return new OwnersMatterView(
                id(), code, nameZh, nameEn, basis, turnout(), consent(), retired, modifiedAt(), deletedAt(), version());
    }
}
