"""The widget: the one script that a portal puts on its pages, the words it says, and the renderer of its cards."""

from channels.widget.routes import router as router
