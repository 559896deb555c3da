"""How the documentation is built: ``sphinx-build -n -W docs OUT``."""

from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config
from sphinx.ext.napoleon.docstring import GoogleDocstring

import newsmodel

project = "newsmodel"
author = "The newsmodel founders"
copyright = "the newsmodel founders"
version = release = newsmodel.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"newsmodel {version}"
myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 100

# The standard library's names; its own documentation is on the network, which a build must not need.
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|collections|os|typing|argparse|enum|hypothesis|types)(\..*)?"),
    ("py:.*", r"(.*\.)?(T|Element|Lexicon|SearchStrategy|resolve_timex)"),
]


def setup(app: Sphinx) -> None:
    """Docstrings are in Google's style, field comments are prose: a colon in them does not name a type."""

    def read_sections(_app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
        if what not in {"attribute", "property"}:
            lines[:] = GoogleDocstring(lines, Config(), app, what, name, obj, options).lines()

    app.connect("autodoc-process-docstring", read_sections)
