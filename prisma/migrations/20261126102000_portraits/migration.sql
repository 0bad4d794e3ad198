-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "portraitId" TEXT;
