"""Fonts, colours and icons, made from the tokens in ``trainer.domain.look.tokens``."""
