"""Where everything is kept: the tables, the database behind them, and its migrations."""
