"""Turns marked calls into the form that `callcoach eval --text` reads: python to_eval.py FILE.txt FOLDER"""
import json, re, sys
from pathlib import Path
import data as D

HEAD = re.compile(r"#\s*(?P<trade>.*?);\s*rep\s+(?P<rep>\S+).*?;\s*prospect\s+(?P<who>[^,;]*).*?;\s*outcome\s+(?P<outcome>\w+)")
TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Father", "Sister", "Pastor")

def call_of(name, lines):
    head = HEAD.match(lines[0])
    who = head["who"].split()
    first = who[0] if who and len(who) <= 2 and who[0][0].isupper() and who[0].rstrip(".") not in TITLES else ""
    turns = []
    for line in lines[1:]:
        u = D.parse_marked(line)
        turns.append({"speaker": u.speaker, "text": u.text, "pause": 0.4, "rate": 1.0,
            "spans": [{"kind": kind, "text": u.text[start:end]} for start, end, kind in u.spans], "signals": u.signals, "moves": u.moves})
    return {"id": name, "title": head["trade"], "segment": head["trade"], "rep": {"name": head["rep"]},
        "prospect": {"firstName": first, "company": ""}, "turns": turns, "outcome": head["outcome"], "followUp": ""}

def main():
    source, out = Path(sys.argv[1]), Path(sys.argv[2]) / "dialogues"
    out.mkdir(parents=True, exist_ok=True)
    for number, block in enumerate(source.read_text().strip().split("\n\n"), 1):
        name = f"{source.stem}{number:03}"
        lines = [line for line in block.split("\n") if line.strip()]
        (out / f"{name}.json").write_text(json.dumps(call_of(name, lines), ensure_ascii=False))

if __name__ == "__main__": main()
