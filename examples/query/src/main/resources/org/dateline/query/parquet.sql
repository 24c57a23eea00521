-- The tables that examples/spark writes.
CREATE VIEW statements AS FROM read_parquet('${source}/statements/*/*.parquet', hive_types = {date: DATE});
CREATE VIEW meetings AS FROM read_parquet('${source}/meetings/*/*.parquet', hive_types = {date: DATE});
CREATE VIEW actors AS FROM read_parquet('${source}/actors/*/*.parquet', hive_types = {date: DATE});
