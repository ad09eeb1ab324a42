"""The route map: questions, and the result beside them."""
