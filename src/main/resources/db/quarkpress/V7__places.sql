-- Terms that posts had before a job changed or removed them; counted anew when the job comes to rest.
CREATE TABLE `${prefix}qp_import_places` (
  `job_id` bigint unsigned NOT NULL,
  `term_taxonomy_id` bigint unsigned NOT NULL,
  PRIMARY KEY (`job_id`, `term_taxonomy_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
