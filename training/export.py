"""Writes the trained coach as one int8 ONNX file with its vocabulary, labels, thresholds and golden answers."""
import argparse, hashlib, json, sys
from pathlib import Path
import numpy as np, onnx, onnxruntime as ort, torch
from onnxruntime.quantization import quantize_dynamic, QuantType
from transformers import AutoTokenizer
import data as D, train as T

class Probabilities(torch.nn.Module):
    def __init__(self, m): super().__init__(); self.m = m
    def forward(self, input_ids, attention_mask, token_type_ids):
        sp, mv, sg = self.m(input_ids, attention_mask, token_type_ids)
        return torch.sigmoid(sp), torch.sigmoid(mv), torch.sigmoid(sg)

def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--base"); ap.add_argument("--model"); ap.add_argument("--out"); ap.add_argument("--dev", required=True)
    a = ap.parse_args(); out = Path(a.out); out.mkdir(parents=True, exist_ok=True)
    tok = AutoTokenizer.from_pretrained(a.base); m = T.Coach(a.base); m.load_state_dict(torch.load(a.model)); m.eval()
    b = T.encode(tok, [D.Utterance("rep", "we can't do that", context=[("prospect", "can you come monday")]), D.Utterance("prospect", "hi")])
    ids = {n: torch.from_numpy(b[k]) for n, k in (("input_ids", "ids"), ("attention_mask", "mask"), ("token_type_ids", "tt"))}
    f32 = out.parent / (out.name + ".f32.onnx")
    torch.onnx.export(Probabilities(m), (ids["input_ids"], ids["attention_mask"], ids["token_type_ids"]), str(f32), dynamo=False, opset_version=17,
        input_names=["input_ids", "attention_mask", "token_type_ids"], output_names=["spans", "moves", "signals"],
        dynamic_axes={n: {0: "batch", 1: "tokens"} for n in ("input_ids", "attention_mask", "token_type_ids", "spans")} | {"moves": {0: "batch"}, "signals": {0: "batch"}})
    q = out / "coach.onnx"
    quantize_dynamic(str(f32), str(q), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        nodes_to_exclude=[n.name for n in onnx.load(str(f32)).graph.node if n.op_type in ("MatMul", "Gemm") and not n.name.startswith("/m/bert")])
    print("sizes", f32.stat().st_size, q.stat().st_size)
    vocab = sorted(tok.get_vocab().items(), key=lambda kv: kv[1]); (out / "vocab.txt").write_text("\n".join(w for w, _ in vocab) + "\n")
    dev = D.read_jsonl(a.dev + "/utterances.jsonl") + D.read_dialogues(a.dev + "/dialogues")
    def run(path):
        so = ort.SessionOptions(); so.intra_op_num_threads = 1; s = ort.InferenceSession(str(path), so); res = []
        import time; t = time.time()
        for u in dev:
            b = T.encode(tok, [u]); sp, mv, sg = s.run(None, {"input_ids": b["ids"], "attention_mask": b["mask"], "token_type_ids": b["tt"]})
            res.append((sp[0], mv[0], sg[0], b["off"][0]))
        print(path.name, "ms per utterance", round(1000 * (time.time() - t) / len(dev), 2)); return res
    ref, got = run(f32), run(q)
    print("max difference", max(float(np.abs(x[i] - y[i]).max()) for x, y in zip(ref, got) for i in range(3)))
    th = T.thresholds(dev, got)
    labels = {"maxTokens": T.MAX, "contextTokens": T.CONTEXT, "speakerPrefix": {"rep": "rep:", "prospect": "prospect:"}, "tokenType": {"context": 0, "utterance": 1}, "lowerCase": True,
        "spans": [{"name": n, "threshold": round(float(t), 2)} for n, t in zip(D.KINDS, th[0])],
        "moves": [{"name": n, "threshold": round(float(t), 2)} for n, t in zip(D.MOVES, th[1])],
        "signals": [{"name": n, "threshold": round(float(t), 2)} for n, t in zip(D.SIGNALS, th[2])]}
    (out / "labels.json").write_text(json.dumps(labels, indent=1))
    gold = []
    for u, g in list(zip(dev, got))[:12] + list(zip(dev, got))[-12:]:
        b = T.encode(tok, [u])
        gold.append({"context": [{"speaker": s, "text": t} for s, t in u.context], "speaker": u.speaker, "text": u.text, "ids": b["ids"][0].tolist(), "types": b["tt"][0].tolist(), "spans": np.round(g[0], 4).tolist(), "moves": np.round(g[1], 4).tolist(), "signals": np.round(g[2], 4).tolist()})
    (out / "golden.json").write_text(json.dumps(gold))
    T.show(T.score(dev, got, *th))
    f32.unlink()

if __name__ == "__main__": main()
