from tools.transcript import _lay_out


def test_a_long_list_is_cut_short_by_a_line_that_says_so() -> None:
    rows = [f"- row {number}" for number in range(1, 11)]

    assert _lay_out("\n".join(["Rows:", *rows, "End."])) == [
        "Rows:",
        "- row 1",
        "- row 2",
        "- row 3",
        "- row 4",
        "- … (here 5 more lines are left out)",
        "- row 10",
        "",
        "End.",
    ]


def test_a_short_list_stays_whole() -> None:
    rows = [f"- row {number}" for number in range(6)]

    assert _lay_out("\n".join(rows)) == rows


def test_line_breaks_stay_and_signs_of_markdown_are_text() -> None:
    assert _lay_out("one *two*\nthree_four") == ["one \\*two\\*\\", "three\\_four"]
