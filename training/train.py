"""Fine-tunes a small BERT encoder to mark what a rep says (token spans, moves) and what a prospect means (signals)."""
import argparse, copy, json, math, random, sys, time
import numpy as np, torch
from torch import nn
from transformers import AutoTokenizer, BertModel, BertConfig
import data as D

MAX, CONTEXT = 96, 40   # word pieces of the utterance and of what was said before it

class Coach(nn.Module):
    """[CLS] context [SEP] "rep: " or "prospect: " + utterance [SEP]; token_type 1 marks the utterance. Out: spans [b,t,7], moves [b,7], signals [b,13]; all logits."""
    def __init__(self, base):
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        h = self.bert.config.hidden_size
        self.drop = nn.Dropout(.1)
        self.spans = nn.Linear(h, len(D.KINDS))
        self.pool = nn.Linear(h, 1)
        self.moves = nn.Sequential(nn.Linear(2 * h, h), nn.GELU(), nn.Dropout(.1), nn.Linear(h, len(D.MOVES)))
        self.signals = nn.Sequential(nn.Linear(2 * h, h), nn.GELU(), nn.Dropout(.1), nn.Linear(h, len(D.SIGNALS)))

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.drop(self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state)
        m = (attention_mask * token_type_ids).to(x.dtype)
        a = self.pool(x).squeeze(-1) + (1.0 - m) * -1e4
        a = torch.softmax(a, -1)
        pooled = torch.cat([(x * a.unsqueeze(-1)).sum(1), (x * m.unsqueeze(-1)).sum(1) / m.sum(1, keepdim=True)], -1)
        return self.spans(x), self.moves(pooled), self.signals(pooled)

def pieces(tok, text):
    e = tok(text, add_special_tokens=False, return_offsets_mapping=True)
    return e["input_ids"], e["offset_mapping"]

def encode(tok, us):
    """Offsets are those of the utterance's own text; (0, 0) for context, prefix and special pieces."""
    cls, sep, pad = tok.cls_token_id, tok.sep_token_id, tok.pad_token_id; rows = []
    for u in us:
        before = sum((pieces(tok, f"{s}: {t}")[0] for s, t in u.context), [])[-CONTEXT:]
        head = pieces(tok, u.speaker + ":")[0]; ids, off = pieces(tok, u.text); ids, off = ids[:MAX], off[:MAX]
        rows.append((before, head, ids, off))
    n = len(us); t = max(len(c) + len(h) + len(i) + 3 for c, h, i, _ in rows)
    out_ids = np.full((n, t), pad, np.int64); mask = np.zeros((n, t), np.int64); tt = np.zeros((n, t), np.int64); offs = np.zeros((n, t, 2), np.int64)
    sp = np.zeros((n, t, len(D.KINDS)), np.float32); tm = np.zeros((n, t), np.float32)
    mv = np.zeros((n, len(D.MOVES)), np.float32); sg = np.zeros((n, len(D.SIGNALS)), np.float32); rep = np.zeros(n, np.float32)
    for i, (u, (c, h, ids, off)) in enumerate(zip(us, rows)):
        line = [cls] + c + [sep] + h + ids + [sep]; at = len(c) + 2
        out_ids[i, :len(line)] = line; mask[i, :len(line)] = 1; tt[i, at:len(line)] = 1
        for j, (a, b) in enumerate(off):
            k = at + len(h) + j; offs[i, k] = (a, b)
            if u.speaker == "rep":
                tm[i, k] = 1
                for (s, e, kind) in u.spans:
                    if a < e and b > s: sp[i, k, D.KINDS.index(kind)] = 1
        rep[i] = u.speaker == "rep"
        for x in u.moves: mv[i, D.MOVES.index(x)] = 1
        for x in u.signals: sg[i, D.SIGNALS.index(x)] = 1
    return dict(ids=out_ids, mask=mask, tt=tt, sp=sp, tm=tm, mv=mv, sg=sg, rep=rep, off=offs)

def vary(u, rng):
    """What the model may meet: recogniser's text, no context, less context."""
    v = D.recognised(u, rng) if rng.random() < .55 else copy.copy(u)
    r = rng.random()
    if v.context and r < .2: v.context = []
    elif v.context and r < .35: v.context = v.context[-1:]
    if v.context and v is not u and rng.random() < .5:
        v.context = [(s, D.recognised(D.Utterance(s, t), rng).text) for s, t in v.context]
    return v

def bce(logit, y, pos=None): return nn.functional.binary_cross_entropy_with_logits(logit, y, reduction="none", pos_weight=pos)

def loss_of(model, b):
    t = {k: torch.from_numpy(v) for k, v in b.items() if k != "off"}
    sp, mv, sg = model(t["ids"], t["mask"], t["tt"])
    pos = torch.full((len(D.KINDS),), 2.0)
    l1 = (bce(sp, t["sp"], pos).mean(-1) * t["tm"]).sum() / t["tm"].sum().clamp(min=1)
    l2 = (bce(mv, t["mv"], torch.full((len(D.MOVES),), 1.5)).mean(-1) * t["rep"]).sum() / t["rep"].sum().clamp(min=1)
    pr = 1 - t["rep"]
    l3 = (bce(sg, t["sg"], torch.full((len(D.SIGNALS),), 1.5)).mean(-1) * pr).sum() / pr.sum().clamp(min=1)
    return 2 * l1 + l2 + 1.5 * l3

@torch.no_grad()
def predict(model, tok, us, bs=64):
    model.eval(); out = []
    for i in range(0, len(us), bs):
        b = encode(tok, us[i:i + bs])
        sp, mv, sg = model(torch.from_numpy(b["ids"]), torch.from_numpy(b["mask"]), torch.from_numpy(b["tt"]))
        sp, mv, sg = (torch.sigmoid(x).numpy() for x in (sp, mv, sg))
        for j, u in enumerate(us[i:i + bs]):
            out.append((sp[j], mv[j], sg[j], b["off"][j]))
    return out

def spans_of(sp, off, thr):
    """Runs of tokens above the threshold become spans; a gap of one token is bridged."""
    res = []
    for k in range(sp.shape[1]):
        cur = None; gap = 0
        for j in range(len(off)):
            a, b = off[j]
            if b <= a: continue
            if sp[j, k] >= thr[k]:
                cur = [cur[0], b, max(cur[2], sp[j, k])] if cur else [a, b, sp[j, k]]; gap = 0
            elif cur:
                gap += 1
                if gap > 1: res.append((*cur, k)); cur = None
        if cur: res.append((*cur, k))
    return res

def score(us, preds, thr_sp, thr_mv, thr_sg):
    """Span: a hit where kind is equal and characters overlap. Utterance labels: exact."""
    rows = {}
    for k, name in enumerate(D.KINDS):
        tp = fp = fn = 0
        for u, p in zip(us, preds):
            if u.speaker != "rep": continue
            got = [s for s in spans_of(p[0], p[3], thr_sp) if s[3] == k]; want = [s for s in u.spans if s[2] == name]
            hit_w = set(); 
            for g in got:
                h = [i for i, w in enumerate(want) if g[0] < w[1] and g[1] > w[0]]
                if h: hit_w.update(h)
                else: fp += 1
            tp += len(hit_w); fn += len(want) - len(hit_w)
        rows[name] = (tp, fp, fn)
    for names, idx, thr, side in ((D.MOVES, 1, thr_mv, "rep"), (D.SIGNALS, 2, thr_sg, "prospect")):
        for k, name in enumerate(names):
            tp = fp = fn = 0
            for u, p in zip(us, preds):
                if u.speaker != side: continue
                y = name in (u.moves if side == "rep" else u.signals); g = p[idx][k] >= thr[k]
                tp += y and g; fp += (not y) and g; fn += y and not g
            rows[name] = (int(tp), int(fp), int(fn))
    return rows

def show(rows):
    tot = {}
    for name, (tp, fp, fn) in rows.items():
        p = tp / max(1, tp + fp); r = tp / max(1, tp + fn)
        print(f"{name:20s} n={tp+fn:4d} P={p:.2f} R={r:.2f} F1={2*p*r/max(1e-9,p+r):.2f}")
        g = "spans" if name in D.KINDS else "moves" if name in D.MOVES else "signals"
        a = tot.setdefault(g, [0, 0, 0]); a[0] += tp; a[1] += fp; a[2] += fn
    for g, (tp, fp, fn) in tot.items():
        p = tp / max(1, tp + fp); r = tp / max(1, tp + fn)
        print(f"== {g:10s} P={p:.3f} R={r:.3f} F1={2*p*r/max(1e-9,p+r):.3f}")

def thresholds(us, preds):
    """Per label, the threshold with the best F-beta on the validation set: precision weighs most for what is held against the rep."""
    beta_of = {**{n: .5 for n in D.KINDS}, **{n: 1.0 for n in D.MOVES}, **{n: .7 for n in D.SIGNALS}}
    grid = np.arange(.4, .96, .05)
    th = [np.full(len(D.KINDS), .5), np.full(len(D.MOVES), .5), np.full(len(D.SIGNALS), .5)]
    def fb(t, beta):
        tp, fp, fn = t; b2 = beta * beta
        return (1 + b2) * tp / max(1e-9, (1 + b2) * tp + b2 * fn + fp)
    best = {}
    for g in grid:
        rows = score(us, preds, np.full(len(D.KINDS), g), np.full(len(D.MOVES), g), np.full(len(D.SIGNALS), g))
        for n, t in rows.items():
            f = fb(t, beta_of[n])
            if n not in best or f > best[n][0] + 1e-6: best[n] = (f, g)
    for i, names in enumerate((D.KINDS, D.MOVES, D.SIGNALS)):
        for k, n in enumerate(names): th[i][k] = best[n][1]
    return th

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--base"); ap.add_argument("--marked", default="."); ap.add_argument("--out", default="out/coach")
    ap.add_argument("--epochs", type=int, default=8); ap.add_argument("--lr", type=float, default=8e-5); ap.add_argument("--dev", required=True, help="the development set: utterances.jsonl and dialogues/; never trained on")
    ap.add_argument("--extra", nargs="*", default=[]); ap.add_argument("--no-calls", action="store_true"); ap.add_argument("--pos", type=float, default=2.0); ap.add_argument("--seed", type=int, default=7); ap.add_argument("--init-seed", type=int, default=7); ap.add_argument("--train-on-dev", action="store_true"); ap.add_argument("--wanted", type=int, default=3, help="how often the lines of wanted.txt are seen in an epoch"); ap.add_argument("--start", help="weights to go on from")
    a = ap.parse_args()
    rng = random.Random(a.seed); torch.set_num_threads(int(__import__("os").environ.get("THREADS","2")))
    tok = AutoTokenizer.from_pretrained(a.base)
    train = D.read_marked(a.marked, "rep_*.txt") + D.read_marked(a.marked, "prospect_*.txt")
    for e in a.extra: train += D.read_jsonl(e)
    calls = [] if a.no_calls else D.read_calls(a.marked, "dlg_*.txt")
    wanted = D.read_calls(a.marked, "wanted.txt")   # what an earlier model got wrong: seen more often than the rest
    calls += wanted * a.wanted
    train += calls
    dev = D.read_jsonl(a.dev + "/utterances.jsonl") + D.read_dialogues(a.dev + "/dialogues")
    devtexts = {u.text.lower() for u in dev}
    train = [u for u in train if u.text.lower() not in devtexts]
    if a.train_on_dev: train += dev
    print("train", len(train), "dev", len(dev), flush=True)
    torch.manual_seed(a.init_seed); model = Coach(a.base); torch.manual_seed(a.seed)
    if a.start: model.load_state_dict(torch.load(a.start))
    nodecay = ("bias", "LayerNorm.weight")
    groups = [
        {"params": [p for n, p in model.named_parameters() if n.startswith("bert") and not n.endswith(nodecay)], "lr": a.lr, "weight_decay": .01},
        {"params": [p for n, p in model.named_parameters() if n.startswith("bert") and n.endswith(nodecay)], "lr": a.lr, "weight_decay": 0},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("bert")], "lr": a.lr * 10, "weight_decay": .01}]
    opt = torch.optim.AdamW(groups); bs = 32
    steps = a.epochs * math.ceil(len(train) / bs); k = 0
    sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / (.1 * steps)) * max(0, (steps - s) / steps))
    t0 = time.time()
    for ep in range(a.epochs):
        rng.shuffle(train); model.train(); tl = 0
        order = sorted(range(0, len(train)), key=lambda i: len(train[i].text) + sum(len(t) for _, t in train[i].context) + rng.random() * 40)
        batches = [order[i:i + bs] for i in range(0, len(order), bs)]; rng.shuffle(batches)
        for bidx in batches:
            us = [vary(train[i], rng) for i in bidx]
            with torch.autocast("cpu", dtype=torch.bfloat16): l = loss_of(model, encode(tok, us))
            opt.zero_grad(); l.backward(); nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); sched.step(); tl += l.item(); k += 1
        pr = predict(model, tok, dev); rows = score(dev, pr, np.full(7, .5), np.full(7, .5), np.full(13, .5))
        f = {g: [sum(rows[n][i] for n in names) for i in range(3)] for g, names in (("spans", D.KINDS), ("moves", D.MOVES), ("signals", D.SIGNALS))}
        print(f"epoch {ep} loss {tl/len(batches):.4f} " + " ".join(f"{g} F1={2*tp/max(1,2*tp+fp+fn):.3f}" for g, (tp, fp, fn) in f.items()) + f" {time.time()-t0:.0f}s", flush=True)
    torch.save(model.state_dict(), a.out + ".pt")
    pr = predict(model, tok, dev); th = thresholds(dev, pr)
    json.dump({"spans": dict(zip(D.KINDS, map(float, th[0]))), "moves": dict(zip(D.MOVES, map(float, th[1]))), "signals": dict(zip(D.SIGNALS, map(float, th[2])))}, open(a.out + ".thresholds.json", "w"), indent=1)
    show(score(dev, pr, *th))

if __name__ == "__main__": main()
