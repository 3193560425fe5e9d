from keyclerk.ownership import find_owned
from keyclerk.product_keys import normalize
from keyclerk.store.database import Database
from tests.factories import PRODUCT_KEY, SECRET, make_key, make_partner

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"


def test_a_key_is_found_for_its_own_partner_alone(any_database: Database) -> None:
    ours, theirs = (normalize(each) or "" for each in (PRODUCT_KEY, OTHER_KEY))
    with any_database.write() as session:
        make_partner(session)
        make_partner(session, "fabrikam")
        key, other = make_key(session, product_key=ours), make_key(session, partner="fabrikam", product_key=theirs)
        pairs = [(partner_id, each) for partner_id in ("contoso", "fabrikam", "nobody") for each in (ours, theirs)]

        found = find_owned(session, pairs, secret=SECRET)

        assert found == {("contoso", ours): key.id, ("fabrikam", theirs): other.id}
        assert find_owned(session, pairs, secret="another secret") == {}
        assert find_owned(session, (), secret=SECRET) == {}
