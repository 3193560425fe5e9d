"""The dialogue, in pictures and tables: `make dialogue` writes docs/dialogue.md."""
