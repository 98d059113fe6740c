#!/usr/bin/env bash
# Trains coach-mini again from everything in this folder, wanted.txt included, and writes the model to a folder.
#   ./train.sh BASE DEV OUT
# BASE: folder with all-MiniLM-L6-v2 (config.json, model.safetensors, tokenizer files)
# DEV:  development set (utterances.jsonl, dialogues/): thresholds are chosen on it, nothing is learnt from it
# OUT:  where the model goes; work files go beside it
set -euo pipefail
[ $# -eq 3 ] || { sed -n 2,6p "$0"; exit 2; }
base=$(realpath "$1"); dev=$(realpath "$2"); out=$(realpath -m "$3"); work=$out.work
cd "$(dirname "$0")"
mkdir -p "$work"
run() { THREADS=1 OMP_NUM_THREADS=1 python train.py --base "$base" --marked . --extra phrases.jsonl --dev "$dev" "$@"; }
run --epochs 5 --lr 1.2e-4 --seed 11 --out "$work/run11" & run --epochs 5 --lr 1.2e-4 --seed 22 --out "$work/run22"; wait $!
python soup.py "$work/first.pt" "$work/run11.pt" "$work/run22.pt"
run --start "$work/first.pt" --epochs 3 --lr 7e-5 --seed 33 --out "$work/run33" & run --start "$work/first.pt" --epochs 3 --lr 7e-5 --seed 44 --out "$work/run44"; wait $!
python soup.py "$work/coach.pt" "$work/run33.pt" "$work/run44.pt"
python export.py --base "$base" --model "$work/coach.pt" --dev "$dev" --out "$out"
