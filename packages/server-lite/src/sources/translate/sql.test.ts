import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { isSql } from '../sql/is-sql.ts';
import { SourceError } from '../source-error.ts';
import { takeSource } from '../../testing/take-source.ts';
import { zipBytes } from '../../testing/zip-bytes.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-sql-'));
after(() => rmSync(dir, { recursive: true }));

const taken = async (dump: string | Uint8Array) => takeSource(join(dir, 'dump.sql'), dump);
type Taken = Awaited<ReturnType<typeof taken>>;
/** Who, stars, words, day. */
const seen = ({ rows }: Taken) =>
  rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body, item.datePublished?.slice(0, 10)]);

const PHPMYADMIN = `-- phpMyAdmin SQL Dump
-- version 5.2.1
-- Host: localhost:3306
SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO";
START TRANSACTION;
/*!40101 SET NAMES utf8mb4 */;
`;
const OPENCART = `CREATE TABLE \`oc_review\` (
  \`review_id\` int(11) NOT NULL,
  \`product_id\` int(11) NOT NULL,
  \`author\` varchar(64) NOT NULL COMMENT 'who; wrote, it',
  \`text\` text NOT NULL,
  \`rating\` int(1) NOT NULL,
  \`status\` tinyint(1) NOT NULL DEFAULT 0,
  \`date_added\` datetime NOT NULL,
  \`date_modified\` datetime NOT NULL
) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4;
`;

describe('a dump of MySQL', () => {
  test('by phpMyAdmin, with strings in every spelling', async () => {
    const found = await taken(
      `${PHPMYADMIN}${OPENCART}
--
-- Dumping data for table \`oc_review\`
--

INSERT INTO \`oc_review\` (\`review_id\`, \`product_id\`, \`author\`, \`text\`, \`rating\`, \`status\`, \`date_added\`, \`date_modified\`) VALUES
(1, 40, 'Ada O\\'Sample', 'It''s warm; and (really) soft, -- they said\\r\\n"twice" /* no remark */', 5, 1, '2025-01-08 10:00:00', '0000-00-00 00:00:00'),
(2, 41, "Bo \\"B\\" Sample", 'A path: C:\\\\wool\\\\socks', 4, 1, '2025-01-09 10:00:00', NULL),
(3, 42, 'Cleo', 'Did not last a week.', 1, 0, '2025-01-10 10:00:00', '0000-00-00 00:00:00');

ALTER TABLE \`oc_review\`
  ADD PRIMARY KEY (\`review_id\`);
COMMIT;
`,
    );
    assert.deepEqual(seen(found), [
      ["Ada O'Sample", 5, 'It\'s warm; and (really) soft, -- they said\r\n"twice" /* no remark */', '2025-01-08'],
      ['Bo "B" Sample', 4, 'A path: C:\\wool\\socks', '2025-01-09'],
      ['Cleo', 1, 'Did not last a week.', '2025-01-10'],
    ]);
    assert.deepEqual(
      found.rows.map(({ held }) => held),
      [false, false, true],
    );
    assert.deepEqual([found.rejected, found.notes], [[], []]);
  });

  test('by mysqldump, whose rows have no names, on one line of any length', async () => {
    const row = (id: number) =>
      `(${id},40,'Guest ${id % 500}','Words of guest ${id}, which are (some) longer; \\'quoted\\'.',${1 + (id % 5)},1,'2025-0${1 + (id % 9)}-11 10:00:00','0000-00-00 00:00:00')`;
    const rows = Array.from({ length: 20_000 }, (_, id) => row(id));
    const found = await taken(
      `-- MariaDB dump 10.19  Distrib 10.11.6-MariaDB, for debian-linux-gnu (x86_64)
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
DROP TABLE IF EXISTS \`oc_review\`;
${OPENCART}
LOCK TABLES \`oc_review\` WRITE;
/*!40000 ALTER TABLE \`oc_review\` DISABLE KEYS */;
INSERT INTO \`oc_review\` VALUES ${rows.join(',')};
/*!40000 ALTER TABLE \`oc_review\` ENABLE KEYS */;
UNLOCK TABLES;
DELIMITER ;;
/*!50003 CREATE*/ /*!50003 TRIGGER t AFTER INSERT ON \`oc_review\` FOR EACH ROW BEGIN UPDATE x SET y='don''t; INSERT INTO \`oc_review\` VALUES (1)'; END */;;
DELIMITER ;
-- Dump completed on 2026-01-01  0:00:00
`,
    );
    assert.equal(found.rows.length, rows.length);
    assert.deepEqual(seen(found)[7], [
      'Guest 7',
      3,
      "Words of guest 7, which are (some) longer; 'quoted'.",
      '2025-08-11',
    ]);
    assert.deepEqual(found.rejected, []);
  });

  test('of which the columns of a row are read in whatever way they are written', async () => {
    const found = await taken(
      `${PHPMYADMIN}INSERT IGNORE INTO shop.reviews (name, review, rating, created_at, flag, note) VALUES
 ('Ada', _utf8mb4'Warm and soft.', 5, '2025-02-03', b'1', now()),
 # a remark, (not a row)
 ('Bo', 0xc39c626572616c6c2077617270207761726d2e, 4.0, CAST('2025-02-04 08:00:00' AS DATETIME), DEFAULT, concat('a', 'b')),
 (_binary 'Cleo', N'Third, and kept.', 3, '2025-02-05', TRUE, (SELECT max(id) FROM x)) ON DUPLICATE KEY UPDATE name = 'x;y';
INSERT INTO reviews SET name = 'Nobody';
INSERT INTO reviews (name) SELECT name FROM users;
REPLACE INTO shop.reviews (name, review, rating, created_at, flag, note) VALUES ('Dan', 'Fourth.', 2, '2025-02-06', 0, NULL)`,
    );
    assert.deepEqual(seen(found), [
      ['Ada', 5, 'Warm and soft.', '2025-02-03'],
      ['Bo', 4, 'Überall warp warm.', '2025-02-04'],
      ['Cleo', 3, 'Third, and kept.', '2025-02-05'],
      ['Dan', 2, 'Fourth.', '2025-02-06'],
    ]);
  });
});

describe('a dump of PostgreSQL', () => {
  const head = `--
-- PostgreSQL database dump
--

\\restrict abc

-- Dumped from database version 16.1

SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $fn$
BEGIN
  INSERT INTO public.reviews VALUES (9, 'nobody; wrote this');
  RETURN NEW;
END;
$fn$;

CREATE TABLE public.reviews (
    id bigint DEFAULT nextval('public.reviews_id_seq'::regclass) NOT NULL,
    author_name character varying(255),
    body text,
    stars numeric(3,1),
    is_published boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    CONSTRAINT stars_check CHECK ((stars > (0)::numeric))
);
`;

  test('by COPY', async () => {
    const found = await taken(
      `${head}
COPY public.reviews (id, author_name, body, stars, is_published, created_at) FROM stdin;
1	Ada Sample	Warm,\\nand here in two days; C:\\\\wool	5.0	t	2025-03-01 09:00:00+00
2	\\N	A bit tight, 'they' said	3.5	t	2025-03-02 09:00:00+00
3	Bo	Kept back for now	1.0	f	2025-03-03 09:00:00+00
\\.

SELECT pg_catalog.setval('public.reviews_id_seq', 3, true);
`,
    );
    assert.deepEqual(seen(found), [
      ['Ada Sample', 5, 'Warm,\nand here in two days; C:\\wool', '2025-03-01'],
      [undefined, 3.5, "A bit tight, 'they' said", '2025-03-02'],
      ['Bo', 1, 'Kept back for now', '2025-03-03'],
    ]);
    assert.deepEqual(
      found.rows.map(({ held }) => held),
      [false, false, true],
    );
  });

  test('by INSERT: a backslash is one, but for E', async () => {
    const found = await taken(
      `${head}
INSERT INTO public.reviews VALUES (1, 'Ada', 'C:\\wool\\', 5.0, true, '2025-03-01 09:00:00+00'::timestamp with time zone);
INSERT INTO public.reviews VALUES (2, E'Bo\\'s', $q$It's "his"; he said$q$, 4, true, '2025-03-02 09:00:00+00'), (3, 'Cleo'::character varying(255), ('Third' || 'part'), 3, true, now());
INSERT INTO public.reviews VALUES (4, 'Dan', U&'sch\\00f6n warm', '2'::numeric, true, '2025-03-04');
`,
    );
    assert.deepEqual(seen(found), [
      ['Ada', 5, 'C:\\wool\\', '2025-03-01'],
      ["Bo's", 4, 'It\'s "his"; he said', '2025-03-02'],
      ['Cleo', 3, undefined, undefined],
      ['Dan', 2, 'schön warm', '2025-03-04'],
    ]);
  });
});

test('a dump of SQLite, with its line breaks', async () => {
  const found = await taken(
    `PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "testimonials" (id INTEGER PRIMARY KEY AUTOINCREMENT, "name" TEXT, quote TEXT, rating INTEGER, day TEXT);
INSERT INTO testimonials VALUES(1,'Ada Sample',replace(replace('Warm,\\r\\nand soft.','\\r',char(13)),'\\n',char(10)),5,'2025-04-01');
INSERT INTO testimonials VALUES(2,'Bo','It''s tight\\',3,'2025-04-02');
INSERT INTO testimonials VALUES(3,'Cleo',unistr('sch\\u00f6n\\u000awarm'),NULL,'2025-04-03');
INSERT INTO testimonials VALUES(4,'Dan',X'89504e470d0a1a0a',4,'2025-04-04');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('testimonials',4);
COMMIT;
`,
  );
  assert.deepEqual(seen(found), [
    ['Ada Sample', 5, 'Warm,\r\nand soft.', '2025-04-01'],
    ['Bo', 3, "It's tight\\", '2025-04-02'],
    ['Cleo', undefined, 'schön\nwarm', '2025-04-03'],
    ['Dan', 4, undefined, '2025-04-04'],
  ]);
});

test('a script of SQL Server, whose statements end with their lines', async () => {
  const found = await taken(
    `USE [Shop]
GO
SET IDENTITY_INSERT [dbo].[ProductReview] ON
GO
INSERT [dbo].[ProductReview] ([ReviewID], [ReviewerName], [Comments], [Rating], [ReviewDate]) VALUES (1, N'Ada Sample', N'It''s warm; really.', 5, CAST(N'2025-05-01T00:00:00.000' AS DateTime))
INSERT [dbo].[ProductReview] ([ReviewID], [ReviewerName], [Comments], [Rating], [ReviewDate]) VALUES (2, N'Bo', N'GO
and see for yourself', 3, CAST(N'2025-05-02T00:00:00.000' AS DateTime))
GO
SET IDENTITY_INSERT [dbo].[ProductReview] OFF
GO
`,
  );
  assert.deepEqual(seen(found), [
    ['Ada Sample', 5, "It's warm; really.", '2025-05-01'],
    ['Bo', 3, 'GO\nand see for yourself', '2025-05-02'],
  ]);
});

const COMMENT_META = `INSERT INTO \`wp_commentmeta\` (\`meta_id\`, \`comment_id\`, \`meta_key\`, \`meta_value\`) VALUES
(1, 11, 'rating', '5'), (2, 11, 'verified', '1'), (3, 11, 'akismet_result', 'false'), (4, 12, 'rating', '2');
`;
const COMMENTS = `INSERT INTO \`wp_comments\` (\`comment_ID\`, \`comment_post_ID\`, \`comment_author\`, \`comment_author_email\`, \`comment_author_url\`, \`comment_author_IP\`, \`comment_date\`, \`comment_date_gmt\`, \`comment_content\`, \`comment_karma\`, \`comment_approved\`, \`comment_agent\`, \`comment_type\`, \`comment_parent\`, \`user_id\`) VALUES
(11, 7, 'Ada Sample', 'ada@sample.example', '', '203.0.113.7', '2025-06-01 12:00:00', '2025-06-01 10:00:00', 'Warm socks, and here in two days.', 0, '1', 'Browser', 'review', 0, 0),
(12, 7, 'Bo Sample', 'bo@sample.example', '', '203.0.113.8', '2025-06-02 12:00:00', '2025-06-02 10:00:00', 'They were too tight for me.', 0, '0', 'Browser', 'review', 0, 0),
(13, 8, 'WooCommerce', 'woocommerce@sample.example', '', '', '2025-06-03 12:00:00', '2025-06-03 10:00:00', 'Order status changed from Pending to Processing.', 0, '1', 'WooCommerce', 'order_note', 0, 0),
(14, 7, 'Cleo', 'cleo@sample.example', '', '203.0.113.9', '2025-06-04 12:00:00', '2025-06-04 10:00:00', 'How do I wash these?', 0, '1', 'Browser', 'comment', 0, 0);
`;
const OF_THE_SITE = `INSERT INTO \`wp_options\` VALUES (1,'siteurl','https://shop.example','yes'),(2,'blogdescription','We knit the best socks there are, by hand.','yes');
INSERT INTO \`wp_posts\` (\`ID\`, \`post_author\`, \`post_date\`, \`post_content\`, \`post_title\`, \`post_status\`, \`comment_count\`) VALUES
(7, 1, '2025-05-01 10:00:00', 'Socks of wool, knitted by hand. Very good for the winter.', 'Wool socks', 'publish', 3),
(8, 1, '2025-05-02 10:00:00', 'An order of somebody.', 'Order', 'wc-processing', 1);
INSERT INTO \`wp_users\` (\`ID\`, \`user_login\`, \`user_email\`, \`user_registered\`, \`display_name\`) VALUES (1, 'owner', 'owner@shop.example', '2020-01-01 00:00:00', 'The Owner');
INSERT INTO \`wp_wc_product_meta_lookup\` (\`product_id\`, \`sku\`, \`rating_count\`, \`average_rating\`) VALUES (7, 'S', 2, '3.50');
`;

describe('a dump of a whole site', () => {
  test('gives its reviews with their stars, and nothing else', async () => {
    const found = await taken(`${PHPMYADMIN}${COMMENT_META}${COMMENTS}${OF_THE_SITE}`);
    assert.deepEqual(seen(found), [
      ['Ada Sample', 5, 'Warm socks, and here in two days.', '2025-06-01'],
      ['Bo Sample', 2, 'They were too tight for me.', '2025-06-02'],
      ['Cleo', undefined, 'How do I wash these?', '2025-06-04'],
    ]);
    assert.deepEqual(
      found.rows.map(({ held }) => held),
      [false, true, false],
    );
    assert.deepEqual(
      found.rejected.map(({ reason }) => reason),
      ['it is no review but of the kind “order_note”'],
    );
    assert.deepEqual(found.notes, []);
  });

  test('says what stands behind the rows that it belongs to', async () => {
    const { notes } = await taken(`${PHPMYADMIN}${COMMENTS}${COMMENT_META}`);
    assert.match(
      notes.join('\n'),
      /“wp_commentmeta” says something of the rows of “wp_comments”, but stands behind it/,
    );
  });

  test('of a shop whose day and stars stand in tables of their own (Magento)', async () => {
    const found = await taken(
      `${PHPMYADMIN}INSERT INTO \`customer_entity\` (\`entity_id\`, \`email\`, \`created_at\`, \`firstname\`, \`lastname\`) VALUES (1, 'ada@sample.example', '2020-01-01 00:00:00', 'Ada', 'Sample');
INSERT INTO \`rating_option_vote\` (\`vote_id\`, \`option_id\`, \`review_id\`, \`percent\`, \`value\`) VALUES (1, 15, 31, 100, 5), (2, 18, 31, 60, 3), (3, 1, 32, 20, 1);
INSERT INTO \`review\` (\`review_id\`, \`created_at\`, \`entity_id\`, \`entity_pk_value\`, \`status_id\`) VALUES (31, '2025-07-01 10:00:00', 1, 7, 1), (32, '2025-07-02 10:00:00', 1, 7, 1), (33, '2025-07-03 10:00:00', 1, 8, 1);
INSERT INTO \`review_detail\` (\`detail_id\`, \`review_id\`, \`store_id\`, \`title\`, \`detail\`, \`nickname\`, \`customer_id\`) VALUES
(1, 31, 1, 'Warm', 'The warmest socks I have.', 'Ada', 1), (2, 32, 1, 'No', 'Two holes after a week.', 'Bo', NULL), (3, 33, 1, 'Fine', 'Nothing to complain about here.', 'Cleo', NULL);
INSERT INTO \`review_entity\` VALUES (1, 'product'), (2, 'customer');
INSERT INTO \`sales_order\` (\`entity_id\`, \`customer_note\`, \`grand_total\`, \`created_at\`) VALUES (1, 'Please leave it with the neighbours.', 12.5, '2025-06-01 10:00:00');
`,
    );
    assert.deepEqual(seen(found), [
      ['Ada', 4, 'The warmest socks I have.', '2025-07-01'],
      ['Bo', 1, 'Two holes after a week.', '2025-07-02'],
      ['Cleo', undefined, 'Nothing to complain about here.', '2025-07-03'],
    ]);
  });

  test('gives all tables of one kind', async () => {
    const table = (year: number, row: string) =>
      `CREATE TABLE reviews_${year} (id INTEGER, name TEXT, review TEXT, rating INTEGER, created_at TEXT);
INSERT INTO reviews_${year} VALUES(1,${row},'${year}-01-01');
`;
    const found = await taken(
      `PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
${table(2024, "'Ada','Warm and soft.',5")}${table(2025, "'Bo','Tight at the heel.',2")}CREATE TABLE auth_user (id INTEGER, username TEXT, email TEXT, last_login TEXT);
INSERT INTO auth_user VALUES(1,'owner','owner@sample.example','2025-01-01');
COMMIT;
`,
    );
    assert.deepEqual(seen(found), [
      ['Ada', 5, 'Warm and soft.', '2024-01-01'],
      ['Bo', 2, 'Tight at the heel.', '2025-01-01'],
    ]);
  });

  test('as a file for each table in an archive', async () => {
    const found = await taken(
      zipBytes({
        'shop.oc_customer.sql': `${PHPMYADMIN}INSERT INTO \`oc_customer\` (\`customer_id\`, \`firstname\`, \`email\`) VALUES (1, 'Ada', 'ada@sample.example');`,
        'shop.oc_order.sql': `${PHPMYADMIN}CREATE TABLE \`oc_order\` (\`order_id\` int);`,
        'shop.oc_review.sql': `${PHPMYADMIN}${OPENCART}INSERT INTO \`oc_review\` VALUES (1,40,'Ada','Warm and soft.',5,1,'2025-01-08 10:00:00',NULL);`,
      }),
    );
    assert.deepEqual(seen(found), [['Ada', 5, 'Warm and soft.', '2025-01-08']]);
    assert.match(found.notes.join('\n'), /shop\.oc_order\.sql is a database dump without a row/);
  });

  test('without reviews is refused, with its tables', async () => {
    await assert.rejects(
      taken(`${PHPMYADMIN}${OF_THE_SITE}`),
      (error: Error) =>
        error instanceof SourceError &&
        /none of its tables looks like reviews: “wp_options”, “wp_posts”/.test(error.message),
    );
  });
});

describe('a dump that is not whole', () => {
  const rows = `INSERT INTO \`oc_review\` VALUES (1,40,'Ada','Warm and soft.',5,1,'2025-01-08 10:00:00',NULL),(2,40,'Bo','Too tight.',2,1,'2025-01-09 10:00:00',NULL)`;

  test('gives what is whole, and says where it breaks off', async () => {
    const found = await taken(`${PHPMYADMIN}${OPENCART}${rows},(3,40,'Cleo','Broken of`);
    assert.deepEqual(
      seen(found).map(([name]) => name),
      ['Ada', 'Bo'],
    );
    assert.match(found.rejected.map(({ reason }) => reason).join(), /breaks off within “oc_review”/);
  });

  test('says of a row that has not as many values as its table', async () => {
    const found = await taken(`${PHPMYADMIN}${OPENCART}${rows},(3,'Cleo');`);
    assert.equal(found.rows.length, 2);
    assert.match(found.rejected.map(({ reason }) => reason).join(), /has 2 values where “oc_review” has 8 columns/);
  });

  test('of which nothing but the structure is there is refused', async () => {
    await assert.rejects(taken(`${PHPMYADMIN}${OPENCART}`), /a database dump without a row/);
  });

  test('with a row beyond all measure goes on behind it', async () => {
    const found = await taken(
      `${PHPMYADMIN}${OPENCART}${rows},(3,40,'Cleo','${'so warm '.repeat(400_000)}',5,1,'2025-01-09',NULL),(4,40,'Dan','Fine.',4,1,'2025-01-10',NULL);`,
    );
    assert.deepEqual(
      seen(found).map(([name]) => name),
      ['Ada', 'Bo', 'Dan'],
    );
    assert.match(found.rejected.map(({ reason }) => reason).join(), /a row of more than \d+ characters/);
  });

  test('never hangs or crashes, wherever it is cut', async () => {
    const whole = `${PHPMYADMIN}${COMMENT_META}${OPENCART}${rows};\n/*!40000 x */;\n${OF_THE_SITE}`;
    for (let end = 40; end < whole.length; end += 37)
      await taken(whole.slice(0, end)).catch((error: unknown) => {
        if (!(error instanceof SourceError)) throw error;
      });
  });
});

test('a dump is told by its first statement', () => {
  for (const text of [
    'CREATE TABLE `a b` (`id` int(11) NOT NULL);',
    'create table if not exists reviews(id integer primary key, words text);',
    'INSERT INTO `shop`.`reviews` VALUES (1);',
    'insert into public.reviews (id, "when") values (1, 2);',
    'INSERT [dbo].[Reviews] ([Id]) VALUES (1)',
    '-- a remark\n\n/* another */\nCOPY public.reviews (id, body) FROM stdin;\n1\tWarm\n',
    '-- Adminer 4.8.1 MySQL 8.0 dump\n\nSET NAMES utf8;\n',
    '/*!40101 SET NAMES utf8 */;\n',
    '-- phpMyAdmin SQL Dump\n-- version 5.2.1\n\nDELIMITER $$\nCREATE PROCEDURE p() SELECT 1$$\n',
    '# Sequel Pro SQL dump\n# Version 4541\n',
    '-- PostgreSQL database dump\n--\n\n-- Dumped from database version 16.1\n\n\\restrict abc\n',
  ])
    assert.equal(isSql(text), true, text);
});

test('text that merely begins like a statement is none', () => {
  for (const text of [
    'Insert into the oven, and it works. Great!\nSecond review',
    'Drop table: wobbly\n5 stars',
    'set,review,rating\nA,good,5',
    '-- Ada\nGreat socks\n-- Bo\nFine',
    'Use it daily; love it\nCopy that',
    '# Reviews\n\n> Great\n\n-- Ada',
    'Insert into machine (it is easy)\nA good thing',
    'Begin again; nothing works',
    'Create table lamps (like this one) and you win',
  ])
    assert.equal(isSql(text), false, text);
});
