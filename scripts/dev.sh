#!/bin/sh
# `npm run dev`: builds again whenever a file changes, and starts the service again with it. Ctrl-C ends all three.
set -e
trap 'trap - EXIT; kill 0' EXIT INT TERM
vite build --ssr --logLevel warn
vite build --logLevel warn
vite build --ssr --watch --logLevel warn &
vite build --watch --logLevel warn &
node --watch --enable-source-maps dist/server/main.js
