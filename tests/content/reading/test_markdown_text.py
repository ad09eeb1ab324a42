"""Markdown becomes the few elements that the lesson page shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.content.reading.markdown_text import MOST_CHARACTERS, to_html
from trainer.content.reading.problem import Problems

SHOWN = {
    "p", "h3", "h4", "strong", "em", "ul", "ol", "li", "blockquote", "table", "thead", "tbody",
    "tr", "th", "td", "br", "code", "hr",
}  # fmt: skip


def html_of(text: str, first_line: int = 1) -> tuple[str, list[tuple[int, str]]]:
    problems = Problems("file.md")
    html = to_html(text, problems, first_line)
    return html, [(problem.line, str(problem.message)) for problem in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een **twee** *drie*", "<p>een <strong>twee</strong> <em>drie</em></p>"),
        ("### Kop", "<h3>Kop</h3>"),
        ("#### Kop", "<h4>Kop</h4>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("> **Op het veld.** Stil.", "<strong>Op het veld.</strong> Stil.</p>\n</blockquote>"),
        ("een  \ntwee", "<p>een<br>\ntwee</p>"),
        ("een\n\n---\n\ntwee", "<p>een</p>\n<hr>\n<p>twee</p>"),
        ("een\n---\ntwee", "<p>een</p>\n<hr>\n<p>twee</p>"),
        ("`code`", "<p><code>code</code></p>"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ("    ver naar rechts", "<p>ver naar rechts</p>"),
        ("3 < 5 en 5 > 3 & meer", "<p>3 &lt; 5 en 5 &gt; 3 &amp; meer</p>"),
        ("[zucht] en [dan] (niets)", "<p>[zucht] en [dan] (niets)</p>"),
        ("| a | b |\n|---|--:|\n| c | d |", '<td>c</td>\n<td align="right">d</td>'),
        ("🌱 ça va, שלום", "<p>🌱 ça va, שלום</p>"),
    ],
)
def test_plain_markdown_is_shown(text: str, expected: str) -> None:
    html, problems = html_of(text)
    assert expected in html
    assert not problems


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("een [link](https://voorbeeld.nl)", "a link"),
        ("een <https://voorbeeld.nl>", "a link"),
        ("[1]: https://voorbeeld.nl", "a link"),
        ("![plaatje](x.png)", "a picture"),
        ("![plaatje][x]", "a picture"),
        ("<b>vet</b>", "HTML"),
        ("</div>", "HTML"),
        ("<!-- stap: x -->", "HTML"),
        ("<![CDATA[x]]>", "HTML"),
        ("<script>alert(1)</script>", "HTML"),
        ("<img src=x onerror=alert(1)>", "HTML"),
        ("# Kop", 'with "###"'),
        ("#hashtag", 'with "###"'),
        ("##### Kop", 'with "###"'),
        ("## Kop", "begins a step"),
    ],
)
def test_what_is_not_shown_is_named_on_its_line(text: str, words: str) -> None:
    _, problems = html_of(f"eerst\n\n{text}\n\ndan", first_line=10)
    assert [line for line, _ in problems] == [12]
    assert words in problems[0][1]


def test_raw_html_and_links_are_only_text() -> None:
    html, _ = html_of("<b onclick='x'>vet</b> [a](javascript:x) ![b](file:///c)\n\n<hr>\n")
    assert set(re.findall(r"<(\w+)", html)) == {"p"}
    assert "javascript:x" in html


def test_far_too_much_text_in_one_piece_is_refused() -> None:
    html, problems = html_of("a" * (MOST_CHARACTERS + 1))
    assert not html
    assert "split it" in problems[0][1]


def test_one_text_leaves_nothing_behind_for_the_next() -> None:
    html_of("[a]: x\n\n- een\n- twee")
    assert html_of("[a]")[0] == "<p>[a]</p>"


MARKS = st.text(alphabet=st.sampled_from("ab <>/!?[]()*_`#->|:&;\\\n\"'=.1x\t"), max_size=150)


@given(st.one_of(MARKS, st.text(max_size=100)))
@example("<![CDATA[" * 500)
@example(">" * 3_000)
@example("- " * 2_000)
@example("*a" * 2_000)
@example("\x02wzxhzdk:0\x03")
def test_nothing_but_what_is_shown_ever_comes_out(text: str) -> None:
    html, _ = html_of(text)
    assert set(re.findall(r"</?\s*([a-zA-Z][^\s/>]*)", html)) <= SHOWN
    assert not re.search(r"<[^>]*\s(?!align=)[a-z]+=", html)
