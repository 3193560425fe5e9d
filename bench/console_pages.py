"""The pages of the console's benchmark: every one that there is, by topic, each in its heavier forms."""

from urllib.parse import urlencode

from bench.console_size import (
    HEAVY,
    INCIDENTS,
    LARGE_PARTNER,
    LONG_SUFFIX,
    MARKS,
    MESSAGES_EACH,
    PARTNERS,
    name_partner,
)
from keyclerk.incidents import format_number
from keyclerk.incidents.queues import Queue
from keyclerk.reports import REPORTS

WEEKS = 52
LARGE = name_partner(LARGE_PARTNER)
SOUGHT = {
    "number": format_number(HEAVY),
    "key": LONG_SUFFIX,
    "computer": "SRV-1234",
    "error code": "0xC004C008",
    "partner": LARGE,
    "many partners": "partner",
    "a word in all": "activation",
    "the beginning of words": "act",
    "two words": "activation srv",
    "a word in none": "unheardof",
}

QUEUES = {
    f"queue {queue}": [
        f"/?queue={queue}",
        f"/?queue={queue}&language=nl&severity=A&product=office",
        f"/?queue={queue}&partner={LARGE}",
        f"/?queue={queue}&after=-{INCIDENTS // 2}",
    ]
    for queue in Queue
}
SEARCHES = {f"search by {what}": [f"/search?{urlencode({'q': q})}"] for what, q in SOUGHT.items()}
REPORT_PAGES = {
    f"report {name}": [f"/reports/{name}?weeks={WEEKS}", f"/reports/{name}.csv?weeks={WEEKS}"] for name in REPORTS
}
OTHERS = {
    "incident": [f"/incidents/{format_number(number)}" for number in range(1, INCIDENTS, INCIDENTS // 8)],
    "incident with a long timeline, transcript and ledger": [f"/incidents/{format_number(HEAVY)}"],
    "partners with keys": ["/keys", f"/keys?after={name_partner(PARTNERS // 2)}", "/keys?q=zzz"],
    "keys of a large partner": [f"/keys/{LARGE}", f"/keys/{LARGE}?q={LONG_SUFFIX[0]}"],
    "key with 10,000 entries": [f"/keys/{LARGE}/{LONG_SUFFIX}"],
    "key with 10,000 entries, many of them shown": [f"/keys/{LARGE}/{LONG_SUFFIX}?all=1"],
    "imports": ["/imports", "/imports?before=1500"],
    "audit": [
        "/audit",
        "/audit?before=50000",
        f"/audit?partner={LARGE}",
        f"/audit?partner={name_partner(PARTNERS - 1)}",
    ],
    "macros": ["/macros", "/macros/1"],
    "understanding": [
        "/understanding",
        f"/understanding?before={MARKS * MESSAGES_EACH}",
        "/understanding?shown=marked",
    ],
    "export of marks": ["/understanding/export"],
}
SEARCHES["search by filters alone"] = [
    "/search?state=solved&product=office&severity=A",
    f"/search?state=closed&partner={LARGE}",
]
PAGES = {**QUEUES, **SEARCHES, **OTHERS, **REPORT_PAGES}
"""The addresses below the console's path, by what they show."""

FEW = "few"
"""The agent who works for some partners alone."""
SEVERAL = {
    "queues": [address for addresses in QUEUES.values() for address in addresses[:2]],
    "searches": [address for addresses in SEARCHES.values() for address in addresses],
    "reports": [addresses[0] for addresses in REPORT_PAGES.values()],
    "lists": ["/keys", "/imports", "/audit", "/understanding", "/understanding?shown=marked"],
}
"""What that agent is shown, too."""

ALIVE = [f"/?queue={Queue.ALL}", f"/incidents/{format_number(HEAVY)}?part=live"]
"""What an open page fetches when something changes."""
