"""The command line, as ``python -m newsmodel``."""

import sys

from newsmodel.cli import main

if __name__ == "__main__":
    sys.exit(main())
