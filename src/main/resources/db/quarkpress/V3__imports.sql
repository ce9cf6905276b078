-- A source's articles and its comments have keys of their own.
ALTER TABLE `${prefix}qp_sources`
  DROP KEY `source_pair`,
  ADD UNIQUE KEY `source_pair` (`source`, `kind`, `source_id`);

-- Jobs that import a file: what was asked for, and how far they are.
CREATE TABLE `${prefix}qp_imports` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `source` varchar(64) NOT NULL,
  `user_id` bigint unsigned NOT NULL,
  `status` varchar(20) NOT NULL,
  `options` text NOT NULL,
  `total` bigint unsigned DEFAULT NULL,
  `items_read` bigint unsigned NOT NULL DEFAULT 0,
  `created` bigint unsigned NOT NULL DEFAULT 0,
  `updated` bigint unsigned NOT NULL DEFAULT 0,
  `skipped` bigint unsigned NOT NULL DEFAULT 0,
  `refused` bigint unsigned NOT NULL DEFAULT 0,
  `next_chunk` bigint unsigned NOT NULL DEFAULT 0,
  `chunks` bigint unsigned NOT NULL DEFAULT 0,
  `work_ms` bigint unsigned NOT NULL DEFAULT 0,
  `owner` varchar(100) NOT NULL DEFAULT '',
  `message` varchar(1000) NOT NULL DEFAULT '',
  `created_gmt` datetime NOT NULL,
  `started_gmt` datetime DEFAULT NULL,
  `finished_gmt` datetime DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `status` (`status`),
  KEY `source` (`source`, `status`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a job still has to take: parts of its file in compressed chunks. Those of a later round are waiting for others.
CREATE TABLE `${prefix}qp_import_spool` (
  `job_id` bigint unsigned NOT NULL,
  `chunk` bigint unsigned NOT NULL,
  `round` int unsigned NOT NULL DEFAULT 0,
  `items` int unsigned NOT NULL,
  `data` longblob NOT NULL,
  PRIMARY KEY (`job_id`, `chunk`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was refused, with what is needed to take it again.
CREATE TABLE `${prefix}qp_import_errors` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `job_id` bigint unsigned NOT NULL,
  `line` bigint unsigned NOT NULL,
  `source_id` varchar(255) NOT NULL DEFAULT '',
  `code` varchar(100) NOT NULL,
  `message` text NOT NULL,
  `pointer` text NOT NULL,
  `part` longblob DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `job` (`job_id`, `id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a job did, so that it can be undone: what it made, and what was there before it changed something.
CREATE TABLE `${prefix}qp_import_journal` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `job_id` bigint unsigned NOT NULL,
  `kind` varchar(20) NOT NULL,
  `object_id` bigint unsigned NOT NULL,
  `action` varchar(10) NOT NULL,
  `fingerprint` varchar(64) NOT NULL DEFAULT '',
  `state_before` longblob DEFAULT NULL,
  `undone` varchar(20) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  KEY `left` (`job_id`, `undone`, `kind`),
  KEY `object` (`job_id`, `kind`, `object_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What a dry run would have done; later chunks look here for what earlier ones would have made.
CREATE TABLE `${prefix}qp_import_notes` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `job_id` bigint unsigned NOT NULL,
  `kind` varchar(20) NOT NULL,
  `name` varchar(400) NOT NULL,
  `line` bigint unsigned NOT NULL DEFAULT 0,
  `action` varchar(10) NOT NULL,
  `object_id` bigint unsigned NOT NULL DEFAULT 0,
  `hash` char(64) NOT NULL DEFAULT '',
  `type` varchar(20) NOT NULL DEFAULT '',
  `slug` varchar(200) NOT NULL DEFAULT '',
  `detail` text NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `thing` (`job_id`, `kind`, `name`),
  KEY `slug` (`job_id`, `slug`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
