"""The route map: a table of questions and rules, its proof and its flaws."""
