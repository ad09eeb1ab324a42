"""Texts: messages, flaws, signs and words, whatever they are about."""
