"""Interest of loans once more, in another language and by another way than the ledger's: fractions over stretches of days in
which nothing changes. Reads one loan a line, with the figure that the ledger found, and says how many differ."""
import json
import sys
from datetime import date, timedelta
from fractions import Fraction

DAY = timedelta(days=1)


def interest(loan):
    changes = [(date.fromisoformat(on), by) for on, by in loan["changes"]]
    schedules = [(date.fromisoformat(s["from"]), [(date.fromisoformat(on), a) for on, a in s["parts"]],
                  date.fromisoformat(s["last"])) for s in loan["schedules"]]
    pauses = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in loan["pauses"]]
    cuts = [(date.fromisoformat(a), date.fromisoformat(b), Fraction(p)) for a, b, p in loan["cuts"]]
    end = date.fromisoformat(loan["asOf"])
    edges = {on for on, _ in changes} | {end}
    for since, parts, last in schedules:
        edges |= {since, last + DAY} | {on + DAY for on, _ in parts}
    for a, b, *_ in pauses + cuts:
        edges |= {a, b + DAY}
    days = sorted(edge for edge in edges if edge <= end)
    total = Fraction(0)
    for first, after in zip(days, days[1:]):
        if any(a <= first <= b for a, b in pauses):
            continue
        owed = sum(by for on, by in changes if on <= first)
        overdue = 0
        current = [s for s in schedules if s[0] <= first]
        if current:
            _, parts, last = max(current, key=lambda s: s[0])
            if last < first:
                overdue = owed
            elif parts:
                overdue = max(0, owed - sum(a for on, a in parts if on >= first))
        rate = max(Fraction(0), Fraction(loan["rate"]) - sum(p for a, b, p in cuts if a <= first <= b))
        year = rate / 100 / 365
        total += (after - first).days * year * (owed - overdue + Fraction(overdue * loan["overduePercent"], 100))
    return int(total + Fraction(1, 2))  # half up; nothing here is negative


different = 0
count = 0
for line in open(sys.argv[1], encoding="utf-8"):
    loan = json.loads(line)
    count += 1
    if interest(loan) != loan["interest"]:
        different += 1
        print("loan", count, "ledger", loan["interest"], "here", interest(loan))
print(count, "loans,", different, "different")
sys.exit(1 if different or not count else 0)
