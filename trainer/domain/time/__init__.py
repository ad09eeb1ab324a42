"""What day it is, as far as a clock can be believed."""
