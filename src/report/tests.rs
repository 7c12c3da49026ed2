//! Checks across the report: every id used in code is a message, and every message is used.
