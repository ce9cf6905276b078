-- Who wrote the items of a job's export file, as the file tells it before the items.
CREATE TABLE `${prefix}qp_import_people` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `job_id` bigint unsigned NOT NULL,
  `login` varchar(191) NOT NULL,
  `source_user` varchar(40) NOT NULL DEFAULT '',
  `email` varchar(191) NOT NULL DEFAULT '',
  `display_name` varchar(250) NOT NULL DEFAULT '',
  `first_name` varchar(250) NOT NULL DEFAULT '',
  `last_name` varchar(250) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  UNIQUE KEY `person` (`job_id`, `login`),
  KEY `source_user` (`job_id`, `source_user`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Meta of stored posts that names things by their ids on the other site and waits for these things.
CREATE TABLE `${prefix}qp_import_references` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `job_id` bigint unsigned NOT NULL,
  `post_id` bigint unsigned NOT NULL,
  `meta_key` varchar(191) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `source_id` varchar(40) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `thing` (`job_id`, `kind`, `source_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
