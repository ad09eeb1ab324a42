"""Where the frozen app starts: the same door as `python -m trainer`."""

from __future__ import annotations

import sys

from trainer.__main__ import main

sys.exit(main())
