#!/usr/bin/env bash
# Puts the newest Node of a major version, from those that the runner image comes with, first on the path of the next steps.
#
#   .github/use-node.sh 24
set -euo pipefail

major=$1
found=$(find "$RUNNER_TOOL_CACHE/node" -mindepth 1 -maxdepth 1 -type d -name "$major.*" | sort --version-sort | tail -n 1)
if [[ -z $found ]]; then
  echo "The runner image has no Node $major, only:" >&2
  ls "$RUNNER_TOOL_CACHE/node" >&2
  exit 1
fi
bin=$found/$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')/bin
echo "$bin" >>"$GITHUB_PATH"
echo "Node $("$bin/node" --version), npm $(PATH="$bin:$PATH" npm --version)"
