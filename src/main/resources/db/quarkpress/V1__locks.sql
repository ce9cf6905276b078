-- One row for each thing that must be done by one at a time (a slug, a source id): locked by SELECT … FOR UPDATE.
CREATE TABLE `${prefix}qp_locks` (
  `name` varchar(191) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
