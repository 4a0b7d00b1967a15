-- AlterTable
ALTER TABLE "Contestant" ADD COLUMN "originId" TEXT;
ALTER TABLE "Contestant" ADD COLUMN "photo" TEXT;

-- AlterTable
ALTER TABLE "Judge" ADD COLUMN "unitId" TEXT;

-- AlterTable
ALTER TABLE "Performance" ADD COLUMN "situationId" TEXT;

-- CreateTable
CREATE TABLE "Situation" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Situation_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Situation_contestId_partId_fkey" FOREIGN KEY ("contestId", "partId") REFERENCES "Part" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Arrival" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "teamId" TEXT NOT NULL,
    "absent" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Arrival_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Arrival_contestId_teamId_fkey" FOREIGN KEY ("contestId", "teamId") REFERENCES "Team" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Substitution" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "teamId" TEXT NOT NULL,
    "outId" TEXT NOT NULL,
    "inId" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Substitution_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Substitution_contestId_teamId_fkey" FOREIGN KEY ("contestId", "teamId") REFERENCES "Team" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Approval" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "of" TEXT NOT NULL,
    "roundId" TEXT,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Approval_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Photo" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Photo_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: SQLite can add a column with a default, so that nothing needs to be made anew.
ALTER TABLE "Contest" ADD COLUMN "holders" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Contest" ADD COLUMN "expected" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Contest" ADD COLUMN "archivedAt" TEXT;

-- AlterTable
ALTER TABLE "Draw" ADD COLUMN "of" TEXT NOT NULL DEFAULT 'order';
ALTER TABLE "Draw" ADD COLUMN "lots" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Draw" ADD COLUMN "situations" TEXT NOT NULL DEFAULT '[]';
