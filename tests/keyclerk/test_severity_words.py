import pytest

from keyclerk.letters import asks, count_words
from keyclerk.severity_words import find_named_severity, find_severity, find_severity_answer
from keyclerk.wording import find_choice, find_removals


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("gravità B", "B"),
        ("Priorität B", "B"),
        ("nivå B tack", "B"),
        ("la gravedad tiene que ser A", "A"),
        ("重大度はBです", "B"),
        ("重大度をAに変更してください", "A"),
        ("mach daraus A", "A"),
        ("cámbialo a A", "A"),
        ("zmień na A", "A"),
        ("Aに直して", "A"),
        ("niveau à SRV", None),
        ("A new one", None),
        ("niveau a svp", "A"),
        ("severity: a, please", "A"),
        ("make the severity a bit lower", None),
        ("la priorité a changé", None),
        ("priorità a rischio", None),
        ("the severity is not A", None),
        ("severity is not A but B", "B"),
        ("nicht A sondern B", "B"),
        ("a prioridade não é A", None),
        ("重大度はAではなくBです", "B"),
        ("no A", "A"),
    ],
)
def test_a_letter_is_a_severity_with_its_word_or_in_what_only_corrects(text: str, severity: str | None) -> None:
    assert find_named_severity(text) == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("ich würde sagen B", "B"),
        ("eu diria b", "B"),
        ("たぶんBかな", "B"),
        ("nicht A, lieber B", "B"),
        ("not A", None),
        ("高い", "A"),
        ("中です", "B"),
        ("a, nieważne", None),
        ("A person cannot work", None),
        ("C'est le serveur", None),
        ("Aさんが困っています", None),
        ("作業中です", None),
    ],
)
def test_a_short_answer_names_a_severity_by_a_letter_anywhere(text: str, severity: str | None) -> None:
    assert find_severity_answer(text) == severity


@pytest.mark.parametrize("text", ["CPU使用率が高い", "ich würde sagen B"])
def test_what_names_a_severity_only_in_an_answer_names_none_elsewhere(text: str) -> None:
    assert find_severity(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "not very urgent",
        "pas très urgent",
        "niet zo dringend",
        "nicht besonders dringend",
        "no es muy urgente",
        "non è molto urgente",
        "não é tão urgente",
        "niezbyt pilne",
        "inte särskilt brådskande",
    ],
)
def test_what_is_not_very_urgent_is_the_lowest(text: str) -> None:
    assert find_severity(text) == "C"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("no critical server is reachable any more", "A"),
        ("kein kritischer Server läuft mehr", "A"),
        ("kein Notfall", "C"),
        ("geen spoed", "C"),
        ("not urgent, medium", "B"),
        ("not critical but serious", "B"),
        ("criticalです", "A"),
    ],
)
def test_what_else_is_named_goes_before_what_is_denied(text: str, severity: str) -> None:
    assert find_severity(text) == severity


def test_a_no_before_a_comma_denies_nothing_after_it() -> None:
    assert find_severity("no, urgente") == "A"


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        ("エラーコードを削除してください", ("error_code",)),
        ("エラーコードとコンピューターを削除して", ("error_code", "computer")),
        ("{computer}を消して", ("computer",)),
        ("エラーコードは0xで、消えました", ()),
    ],
)
def test_what_is_taken_out_is_found_without_spaces(text: str, removed: tuple[str, ...]) -> None:
    assert find_removals(text) == removed


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("2つ目のキーでお願いします", 2),
        ("もう一つの方でお願いします", "other"),
        ("上から二番目", 2),
        ("二番目のキーの残りは？", None),
    ],
)
def test_a_choice_is_found_without_spaces(text: str, choice: int | str | None) -> None:
    assert find_choice(text) == choice


def test_words_are_counted_and_questions_seen_in_any_script() -> None:
    assert [count_words(text) for text in ("severity B", "業務が止まっています", "ですから")] == [2, 2, 1]
    assert asks("残りは？")
    assert not asks("B.")
