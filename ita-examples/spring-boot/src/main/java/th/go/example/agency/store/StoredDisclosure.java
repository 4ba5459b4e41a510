package th.go.example.agency.store;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.words.FiscalYear;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an agency discloses (การเปิดเผยข้อมูลสาธารณะ) in a fiscal year, finished or not. */
@Entity
public class StoredDisclosure extends Kept {

    /** Only queries ask for it. */
    @SuppressWarnings("unused")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency")
    private StoredAgency agency;

    private FiscalYear fiscalYear;
    private String edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Disclosure disclosure;

    @SuppressWarnings("NullAway.Init")
    protected StoredDisclosure() {}

    StoredDisclosure(StoredAgency agency, FiscalYear fiscalYear, String edition, Disclosure disclosure) {
        this.agency = agency;
        this.fiscalYear = fiscalYear;
        this.edition = edition;
        this.disclosure = disclosure;
    }

    void set(String changedEdition, Disclosure changed) {
        edition = changedEdition;
        disclosure = changed;
    }

    public FiscalYear getFiscalYear() {
        return fiscalYear;
    }

    public String getEdition() {
        return edition;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }
}
