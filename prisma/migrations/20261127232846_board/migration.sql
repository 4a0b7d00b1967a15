-- CreateTable
CREATE TABLE "Ceremony" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "roundId" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "paused" BOOLEAN NOT NULL,
    "results" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Ceremony_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AudienceVote" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "title" TEXT NOT NULL,
    "teams" TEXT NOT NULL,
    "closed" TEXT,
    "counts" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "AudienceVote_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CastVote" (
    "contestId" TEXT NOT NULL,
    "voteId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "teamId" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "voteId", "device")
);

-- A column added in place keeps the table with all that refers to it.
ALTER TABLE "Contest" ADD COLUMN "hall" TEXT NOT NULL DEFAULT '{"show":"auto"}';
